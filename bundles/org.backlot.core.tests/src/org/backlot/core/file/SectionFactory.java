package org.backlot.core.file;

import org.backlot.core.model.impl.SectionImpl;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.impl.ENotificationImpl;

/** Makes sections of a model that was built by hand. */
final class SectionFactory extends EFactoryImpl {

    @Override
    public EObject create(EClass type) {
        return new HandMade(type);
    }

    private static final class HandMade extends SectionImpl {

        private Object text;

        HandMade(EClass type) {
            eSetClass(type);
        }

        @Override
        public Object eGet(int feature, boolean resolve, boolean coreType) {
            return isText(feature) ? text : super.eGet(feature, resolve, coreType);
        }

        @Override
        public void eSet(int feature, Object value) {
            if (isText(feature)) {
                Object before = text;
                text = value;
                eNotify(new ENotificationImpl(this, Notification.SET, feature, before, value));
            } else {
                super.eSet(feature, value);
            }
        }

        @Override
        public void eUnset(int feature) {
            if (isText(feature)) {
                eSet(feature, null);
            } else {
                super.eUnset(feature);
            }
        }

        @Override
        public boolean eIsSet(int feature) {
            return isText(feature) ? text != null : super.eIsSet(feature);
        }

        private boolean isText(int feature) {
            return feature == eClass().getFeatureID(eClass().getEStructuralFeature("text"));
        }
    }
}
